-- AlterTable
ALTER TABLE "ChecklistItem" ADD COLUMN "overruledOn" TEXT;
ALTER TABLE "ChecklistItem" ADD COLUMN "overruling" TEXT;

-- AlterTable
ALTER TABLE "StageEvent" ADD COLUMN "readiness" JSONB;

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "words" TEXT NOT NULL,
    "sortOn" TEXT NOT NULL,
    "formKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "trashedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Evidence_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BibtexImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "read" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "refusal" TEXT,
    "entries" JSONB,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    CONSTRAINT "BibtexImport_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
