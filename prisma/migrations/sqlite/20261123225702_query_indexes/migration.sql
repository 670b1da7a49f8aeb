-- DropIndex
DROP INDEX "Lab_ownerId_idx";

-- CreateIndex
CREATE INDEX "ChecklistItem_ownerId_applicationId_idx" ON "ChecklistItem"("ownerId", "applicationId");

-- CreateIndex
CREATE INDEX "ChecklistItem_ownerId_sample_idx" ON "ChecklistItem"("ownerId", "sample");

-- CreateIndex
CREATE INDEX "Lab_ownerId_slug_idx" ON "Lab"("ownerId", "slug");
