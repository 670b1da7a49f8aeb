-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "Lab" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "careersUrl" TEXT,
    "focus" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Lab_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LabName" (
    "labId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("labId", "key"),
    CONSTRAINT "LabName_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LabClaim" (
    "labId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "fact" INTEGER NOT NULL,
    "calls" TEXT NOT NULL,
    "exists" BOOLEAN NOT NULL,

    PRIMARY KEY ("labId", "role", "fact", "calls"),
    CONSTRAINT "LabClaim_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sighting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "labId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "link" TEXT,
    "seenOn" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Sighting_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Sighting_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "labId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "postingUrl" TEXT,
    "location" TEXT,
    "workplace" TEXT,
    "payMin" INTEGER,
    "payMax" INTEGER,
    "payCurrency" TEXT,
    "payPeriod" TEXT,
    "foundBy" TEXT,
    "referrer" TEXT,
    "deadline" TEXT,
    "offerDueOn" TEXT,
    "nextStep" TEXT,
    "nextStepOn" TEXT,
    "notes" TEXT,
    "formKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stage" TEXT NOT NULL,
    "activityOn" TEXT NOT NULL,
    "currentEventId" INTEGER NOT NULL DEFAULT 0,
    "appliedOn" TEXT,
    CONSTRAINT "Application_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Application_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StageEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "applicationId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "struckAt" DATETIME,
    CONSTRAINT "StageEvent_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChecklistItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT,
    "scope" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "role" TEXT,
    "labId" TEXT,
    "applicationId" TEXT,
    "title" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "doneOn" TEXT,
    "waivedOn" TEXT,
    "waiver" TEXT,
    "note" TEXT,
    "link" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ChecklistItem_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChecklistItem_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Lab" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChecklistItem_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PutOff" (
    "ownerId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "until" TEXT NOT NULL,

    PRIMARY KEY ("ownerId", "action"),
    CONSTRAINT "PutOff_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
