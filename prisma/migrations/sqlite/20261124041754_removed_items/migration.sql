-- AlterTable
ALTER TABLE "ChecklistItem" ADD COLUMN "removedAt" DATETIME;

-- CreateIndex
CREATE INDEX "ChecklistItem_removedAt_idx" ON "ChecklistItem"("removedAt");
