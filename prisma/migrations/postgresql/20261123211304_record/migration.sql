-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('PUBLICATION', 'PROJECT', 'IMPLEMENTATION', 'CREDENTIAL');

-- AlterTable
ALTER TABLE "ChecklistItem" ADD COLUMN     "overruledOn" TEXT COLLATE "C",
ADD COLUMN     "overruling" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "StageEvent" ADD COLUMN     "readiness" JSONB;

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C" NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "details" JSONB NOT NULL,
    "words" TEXT COLLATE "C" NOT NULL,
    "sortOn" TEXT COLLATE "C" NOT NULL,
    "formKey" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "trashedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BibtexImport" (
    "id" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C" NOT NULL,
    "read" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "refusal" TEXT COLLATE "C",
    "entries" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "BibtexImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Evidence_ownerId_trashedAt_kind_sortOn_id_idx" ON "Evidence"("ownerId", "trashedAt", "kind", "sortOn", "id");

-- CreateIndex
CREATE INDEX "Evidence_trashedAt_idx" ON "Evidence"("trashedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_ownerId_formKey_key" ON "Evidence"("ownerId", "formKey");

-- CreateIndex
CREATE INDEX "BibtexImport_ownerId_idx" ON "BibtexImport"("ownerId");

-- CreateIndex
CREATE INDEX "BibtexImport_createdAt_idx" ON "BibtexImport"("createdAt");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BibtexImport" ADD CONSTRAINT "BibtexImport_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
