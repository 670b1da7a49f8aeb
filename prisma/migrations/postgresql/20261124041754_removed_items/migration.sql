-- AlterTable
ALTER TABLE "ChecklistItem" ADD COLUMN     "removedAt" TIMESTAMP(3);
