-- AlterTable
ALTER TABLE "ChecklistItem" ADD COLUMN     "removedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "ChecklistItem_removedAt_idx" ON "ChecklistItem"("removedAt");
