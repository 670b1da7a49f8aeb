-- CreateEnum
CREATE TYPE "Role" AS ENUM ('SWE', 'RE', 'RS');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('SAVED', 'PREPARING', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER', 'ACCEPTED', 'DECLINED', 'REJECTED', 'WITHDRAWN', 'NO_RESPONSE');

-- CreateEnum
CREATE TYPE "Workplace" AS ENUM ('ON_SITE', 'HYBRID', 'REMOTE');

-- CreateEnum
CREATE TYPE "PayPeriod" AS ENUM ('YEAR', 'MONTH', 'DAY', 'HOUR');

-- CreateEnum
CREATE TYPE "FoundBy" AS ENUM ('REFERRAL', 'CAREERS_PAGE', 'JOB_BOARD', 'RECRUITER', 'EVENT', 'OTHER');

-- CreateEnum
CREATE TYPE "ItemScope" AS ENUM ('CANDIDATE', 'LAB', 'APPLICATION');

-- CreateEnum
CREATE TYPE "ItemLevel" AS ENUM ('CORE', 'RECOMMENDED', 'BONUS', 'BEYOND');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "passwordHash" TEXT COLLATE "C" NOT NULL,
    "timeZone" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT COLLATE "C" NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Lab" (
    "id" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C",
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "careersUrl" TEXT COLLATE "C",
    "focus" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Lab_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LabName" (
    "labId" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "LabName_pkey" PRIMARY KEY ("labId","key")
);

-- CreateTable
CREATE TABLE "LabClaim" (
    "labId" TEXT COLLATE "C" NOT NULL,
    "role" "Role" NOT NULL,
    "fact" INTEGER NOT NULL,
    "calls" TEXT COLLATE "C" NOT NULL,
    "exists" BOOLEAN NOT NULL,

    CONSTRAINT "LabClaim_pkey" PRIMARY KEY ("labId","role","fact","calls")
);

-- CreateTable
CREATE TABLE "Sighting" (
    "id" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C" NOT NULL,
    "labId" TEXT COLLATE "C" NOT NULL,
    "role" "Role" NOT NULL,
    "link" TEXT COLLATE "C",
    "seenOn" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Sighting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C" NOT NULL,
    "labId" TEXT COLLATE "C" NOT NULL,
    "role" "Role" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "postingUrl" TEXT COLLATE "C",
    "location" TEXT COLLATE "C",
    "workplace" "Workplace",
    "payMin" INTEGER,
    "payMax" INTEGER,
    "payCurrency" TEXT COLLATE "C",
    "payPeriod" "PayPeriod",
    "foundBy" "FoundBy",
    "referrer" TEXT COLLATE "C",
    "deadline" TEXT COLLATE "C",
    "offerDueOn" TEXT COLLATE "C",
    "nextStep" TEXT COLLATE "C",
    "nextStepOn" TEXT COLLATE "C",
    "notes" TEXT COLLATE "C",
    "formKey" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stage" "Stage" NOT NULL,
    "activityOn" TEXT COLLATE "C" NOT NULL,
    "currentEventId" INTEGER NOT NULL DEFAULT 0,
    "appliedOn" TEXT COLLATE "C",

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageEvent" (
    "id" SERIAL NOT NULL,
    "applicationId" TEXT COLLATE "C" NOT NULL,
    "stage" "Stage" NOT NULL,
    "happenedOn" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "struckAt" TIMESTAMP(3),

    CONSTRAINT "StageEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChecklistItem" (
    "id" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C",
    "scope" "ItemScope" NOT NULL,
    "level" "ItemLevel" NOT NULL,
    "role" "Role",
    "labId" TEXT COLLATE "C",
    "applicationId" TEXT COLLATE "C",
    "title" TEXT COLLATE "C",
    "position" INTEGER NOT NULL DEFAULT 0,
    "doneOn" TEXT COLLATE "C",
    "waivedOn" TEXT COLLATE "C",
    "waiver" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "link" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChecklistItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PutOff" (
    "ownerId" TEXT COLLATE "C" NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "until" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "PutOff_pkey" PRIMARY KEY ("ownerId","action")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "RateLimiterFlexible_expire_idx" ON "RateLimiterFlexible"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "Lab_slug_key" ON "Lab"("slug");

-- CreateIndex
CREATE INDEX "Lab_ownerId_idx" ON "Lab"("ownerId");

-- CreateIndex
CREATE INDEX "LabName_key_idx" ON "LabName"("key");

-- CreateIndex
CREATE INDEX "Sighting_ownerId_labId_idx" ON "Sighting"("ownerId", "labId");

-- CreateIndex
CREATE INDEX "Application_ownerId_activityOn_currentEventId_idx" ON "Application"("ownerId", "activityOn", "currentEventId");

-- CreateIndex
CREATE INDEX "Application_ownerId_role_stage_idx" ON "Application"("ownerId", "role", "stage");

-- CreateIndex
CREATE INDEX "Application_ownerId_stage_activityOn_idx" ON "Application"("ownerId", "stage", "activityOn");

-- CreateIndex
CREATE INDEX "Application_ownerId_stage_deadline_idx" ON "Application"("ownerId", "stage", "deadline");

-- CreateIndex
CREATE INDEX "Application_ownerId_deadline_id_idx" ON "Application"("ownerId", "deadline", "id");

-- CreateIndex
CREATE INDEX "Application_ownerId_appliedOn_id_idx" ON "Application"("ownerId", "appliedOn", "id");

-- CreateIndex
CREATE INDEX "Application_ownerId_nextStepOn_idx" ON "Application"("ownerId", "nextStepOn");

-- CreateIndex
CREATE INDEX "Application_ownerId_labId_idx" ON "Application"("ownerId", "labId");

-- CreateIndex
CREATE INDEX "Application_labId_idx" ON "Application"("labId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_ownerId_formKey_key" ON "Application"("ownerId", "formKey");

-- CreateIndex
CREATE INDEX "StageEvent_applicationId_idx" ON "StageEvent"("applicationId");

-- CreateIndex
CREATE INDEX "ChecklistItem_ownerId_scope_role_idx" ON "ChecklistItem"("ownerId", "scope", "role");

-- CreateIndex
CREATE INDEX "ChecklistItem_ownerId_labId_idx" ON "ChecklistItem"("ownerId", "labId");

-- CreateIndex
CREATE INDEX "ChecklistItem_applicationId_idx" ON "ChecklistItem"("applicationId");

-- CreateIndex
CREATE INDEX "ChecklistItem_labId_idx" ON "ChecklistItem"("labId");

-- CreateIndex
CREATE UNIQUE INDEX "ChecklistItem_ownerId_key_key" ON "ChecklistItem"("ownerId", "key");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lab" ADD CONSTRAINT "Lab_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabName" ADD CONSTRAINT "LabName_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabClaim" ADD CONSTRAINT "LabClaim_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sighting" ADD CONSTRAINT "Sighting_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sighting" ADD CONSTRAINT "Sighting_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageEvent" ADD CONSTRAINT "StageEvent_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PutOff" ADD CONSTRAINT "PutOff_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
