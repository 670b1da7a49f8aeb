-- DropIndex
DROP INDEX "Application_ownerId_activityOn_currentEventId_idx";

-- DropIndex
DROP INDEX "Application_ownerId_appliedOn_id_idx";

-- DropIndex
DROP INDEX "Application_ownerId_deadline_id_idx";

-- DropIndex
DROP INDEX "Application_ownerId_labId_idx";

-- DropIndex
DROP INDEX "Application_ownerId_nextStepOn_idx";

-- DropIndex
DROP INDEX "Application_ownerId_role_stage_idx";

-- DropIndex
DROP INDEX "Application_ownerId_stage_activityOn_idx";

-- DropIndex
DROP INDEX "Application_ownerId_stage_deadline_idx";

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "sample" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "trashedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "ChecklistItem" ADD COLUMN     "sample" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "agent" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PasswordReset_userId_idx" ON "PasswordReset"("userId");

-- CreateIndex
CREATE INDEX "Application_ownerId_trashedAt_activityOn_currentEventId_idx" ON "Application"("ownerId", "trashedAt", "activityOn", "currentEventId");

-- CreateIndex
CREATE INDEX "Application_ownerId_trashedAt_role_stage_idx" ON "Application"("ownerId", "trashedAt", "role", "stage");

-- CreateIndex
CREATE INDEX "Application_ownerId_trashedAt_stage_activityOn_idx" ON "Application"("ownerId", "trashedAt", "stage", "activityOn");

-- CreateIndex
CREATE INDEX "Application_ownerId_trashedAt_stage_deadline_idx" ON "Application"("ownerId", "trashedAt", "stage", "deadline");

-- CreateIndex
CREATE INDEX "Application_ownerId_trashedAt_deadline_id_idx" ON "Application"("ownerId", "trashedAt", "deadline", "id");

-- CreateIndex
CREATE INDEX "Application_ownerId_trashedAt_appliedOn_id_idx" ON "Application"("ownerId", "trashedAt", "appliedOn", "id");

-- CreateIndex
CREATE INDEX "Application_ownerId_trashedAt_stage_nextStepOn_nextStep_idx" ON "Application"("ownerId", "trashedAt", "stage", "nextStepOn", "nextStep");

-- CreateIndex
CREATE INDEX "Application_trashedAt_idx" ON "Application"("trashedAt");

-- CreateIndex
CREATE INDEX "Application_ownerId_trashedAt_labId_idx" ON "Application"("ownerId", "trashedAt", "labId");

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
