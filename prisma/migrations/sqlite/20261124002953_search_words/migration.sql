-- AlterTable
ALTER TABLE "Application" ADD COLUMN "words" TEXT NOT NULL DEFAULT '';
