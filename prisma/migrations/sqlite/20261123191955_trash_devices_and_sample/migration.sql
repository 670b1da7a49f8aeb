-- AlterTable
ALTER TABLE "Session" ADD COLUMN "agent" TEXT;

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "PasswordReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Application" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "labId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "postingUrl" TEXT,
    "location" TEXT,
    "workplace" TEXT,
    "payMin" INTEGER,
    "payMax" INTEGER,
    "payCurrency" TEXT,
    "payPeriod" TEXT,
    "foundBy" TEXT,
    "referrer" TEXT,
    "deadline" TEXT,
    "offerDueOn" TEXT,
    "nextStep" TEXT,
    "nextStepOn" TEXT,
    "notes" TEXT,
    "formKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "trashedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stage" TEXT NOT NULL,
    "activityOn" TEXT NOT NULL,
    "currentEventId" INTEGER NOT NULL DEFAULT 0,
    "appliedOn" TEXT,
    CONSTRAINT "Application_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Application_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Application" ("activityOn", "appliedOn", "createdAt", "currentEventId", "deadline", "formKey", "foundBy", "id", "labId", "location", "nextStep", "nextStepOn", "notes", "offerDueOn", "ownerId", "payCurrency", "payMax", "payMin", "payPeriod", "postingUrl", "referrer", "role", "stage", "title", "version", "workplace") SELECT "activityOn", "appliedOn", "createdAt", "currentEventId", "deadline", "formKey", "foundBy", "id", "labId", "location", "nextStep", "nextStepOn", "notes", "offerDueOn", "ownerId", "payCurrency", "payMax", "payMin", "payPeriod", "postingUrl", "referrer", "role", "stage", "title", "version", "workplace" FROM "Application";
DROP TABLE "Application";
ALTER TABLE "new_Application" RENAME TO "Application";
CREATE INDEX "Application_ownerId_trashedAt_activityOn_currentEventId_idx" ON "Application"("ownerId", "trashedAt", "activityOn", "currentEventId");
CREATE INDEX "Application_ownerId_trashedAt_role_stage_idx" ON "Application"("ownerId", "trashedAt", "role", "stage");
CREATE INDEX "Application_ownerId_trashedAt_stage_activityOn_idx" ON "Application"("ownerId", "trashedAt", "stage", "activityOn");
CREATE INDEX "Application_ownerId_trashedAt_stage_deadline_idx" ON "Application"("ownerId", "trashedAt", "stage", "deadline");
CREATE INDEX "Application_ownerId_trashedAt_deadline_id_idx" ON "Application"("ownerId", "trashedAt", "deadline", "id");
CREATE INDEX "Application_ownerId_trashedAt_appliedOn_id_idx" ON "Application"("ownerId", "trashedAt", "appliedOn", "id");
CREATE INDEX "Application_ownerId_trashedAt_stage_nextStepOn_nextStep_idx" ON "Application"("ownerId", "trashedAt", "stage", "nextStepOn", "nextStep");
CREATE INDEX "Application_trashedAt_idx" ON "Application"("trashedAt");
CREATE INDEX "Application_ownerId_trashedAt_labId_idx" ON "Application"("ownerId", "trashedAt", "labId");
CREATE INDEX "Application_labId_idx" ON "Application"("labId");
CREATE UNIQUE INDEX "Application_ownerId_formKey_key" ON "Application"("ownerId", "formKey");
CREATE TABLE "new_ChecklistItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT,
    "scope" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "role" TEXT,
    "labId" TEXT,
    "applicationId" TEXT,
    "title" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "doneOn" TEXT,
    "waivedOn" TEXT,
    "waiver" TEXT,
    "note" TEXT,
    "link" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ChecklistItem_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChecklistItem_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChecklistItem_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ChecklistItem" ("applicationId", "createdAt", "doneOn", "id", "key", "labId", "level", "link", "note", "ownerId", "position", "role", "scope", "slug", "title", "waivedOn", "waiver") SELECT "applicationId", "createdAt", "doneOn", "id", "key", "labId", "level", "link", "note", "ownerId", "position", "role", "scope", "slug", "title", "waivedOn", "waiver" FROM "ChecklistItem";
DROP TABLE "ChecklistItem";
ALTER TABLE "new_ChecklistItem" RENAME TO "ChecklistItem";
CREATE INDEX "ChecklistItem_ownerId_scope_role_idx" ON "ChecklistItem"("ownerId", "scope", "role");
CREATE INDEX "ChecklistItem_ownerId_labId_idx" ON "ChecklistItem"("ownerId", "labId");
CREATE INDEX "ChecklistItem_applicationId_idx" ON "ChecklistItem"("applicationId");
CREATE INDEX "ChecklistItem_labId_idx" ON "ChecklistItem"("labId");
CREATE UNIQUE INDEX "ChecklistItem_ownerId_key_key" ON "ChecklistItem"("ownerId", "key");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "PasswordReset_userId_idx" ON "PasswordReset"("userId");
