-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "words" TEXT COLLATE "C" NOT NULL DEFAULT '';
