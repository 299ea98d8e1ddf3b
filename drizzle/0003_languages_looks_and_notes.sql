CREATE TABLE `looks` (
	`runner_id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`viewer_id` text NOT NULL,
	`viewer_name` text NOT NULL,
	`what` text NOT NULL,
	PRIMARY KEY(`runner_id`, `at_ms`, `viewer_id`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "look_what" CHECK("looks"."what" IN ('card', 'club night'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `looks_by_viewer` ON `looks` (`viewer_id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`runner_id` text NOT NULL,
	`day` text NOT NULL,
	`seq` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`runner_id`, `day`, `seq`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "note_day" CHECK("notes"."day" IS date("notes"."day")),
	CONSTRAINT "note_text" CHECK(length("notes"."text") > 0)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `clubs` ADD `default_sharing` text DEFAULT 'session type' NOT NULL CONSTRAINT "club_default_sharing" CHECK("default_sharing" IN ('nothing', 'session type', 'with my reason'));--> statement-breakpoint
ALTER TABLE `clubs` ADD `language` text CONSTRAINT "club_language" CHECK("language" IN ('en', 'de'));--> statement-breakpoint
ALTER TABLE `memberships` ADD `coach_view` integer DEFAULT 0 NOT NULL CONSTRAINT "membership_coach_view" CHECK("coach_view" IN (0, 1));--> statement-breakpoint
ALTER TABLE `runners` ADD `language` text CONSTRAINT "runner_language" CHECK("language" IN ('en', 'de'));
