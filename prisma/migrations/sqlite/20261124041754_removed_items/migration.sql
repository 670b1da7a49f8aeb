-- AlterTable
ALTER TABLE "ChecklistItem" ADD COLUMN "removedAt" DATETIME;
