CREATE TABLE `away_days` (
	`runner_id` text NOT NULL,
	`id` integer NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`why` text NOT NULL,
	PRIMARY KEY(`runner_id`, `id`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "away_first_day" CHECK("away_days"."from_day" IS date("away_days"."from_day")),
	CONSTRAINT "away_until" CHECK("away_days"."until_day" IS date("away_days"."until_day") AND "away_days"."until_day" >= "away_days"."from_day"),
	CONSTRAINT "away_why" CHECK("away_days"."why" IN ('holiday', 'busy'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `blocks` (
	`runner_id` text NOT NULL,
	`id` integer NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`runner_id`, `id`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "block_first_day" CHECK("blocks"."from_day" IS date("blocks"."from_day")),
	CONSTRAINT "block_until" CHECK("blocks"."until_day" IS date("blocks"."until_day") AND "blocks"."until_day" >= "blocks"."from_day"),
	CONSTRAINT "block_kind" CHECK("blocks"."kind" IN ('base', 'build', 'heavy', 'deload', 'taper', 'off'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `check_ins` (
	`runner_id` text NOT NULL,
	`day` text NOT NULL,
	`fatigue_step` integer,
	`soreness_step` integer,
	`mood_step` integer,
	`motivation_step` integer,
	`stress_step` integer,
	`fuelling` text,
	`resting_hr_bpm` real,
	`hrv_ms` real,
	PRIMARY KEY(`runner_id`, `day`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "check_in_day" CHECK("check_ins"."day" IS date("check_ins"."day")),
	CONSTRAINT "check_in_fatigue" CHECK("check_ins"."fatigue_step" IN (1, 2, 3, 4, 5)),
	CONSTRAINT "check_in_soreness" CHECK("check_ins"."soreness_step" IN (1, 2, 3, 4, 5)),
	CONSTRAINT "check_in_mood" CHECK("check_ins"."mood_step" IN (1, 2, 3, 4, 5)),
	CONSTRAINT "check_in_motivation" CHECK("check_ins"."motivation_step" IN (1, 2, 3, 4, 5)),
	CONSTRAINT "check_in_stress" CHECK("check_ins"."stress_step" IN (1, 2, 3, 4, 5)),
	CONSTRAINT "check_in_fuelling" CHECK("check_ins"."fuelling" IN ('yes', 'partly', 'no')),
	CONSTRAINT "check_in_resting_hr" CHECK("check_ins"."resting_hr_bpm" >= 25 AND "check_ins"."resting_hr_bpm" <= 150),
	CONSTRAINT "check_in_hrv" CHECK("check_ins"."hrv_ms" >= 3 AND "check_ins"."hrv_ms" <= 300)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `club_sessions` (
	`club_id` text NOT NULL,
	`seq` integer NOT NULL,
	`weekday` integer NOT NULL,
	`type` text NOT NULL,
	`at` text NOT NULL,
	`name` text,
	`duration_min` real,
	PRIMARY KEY(`club_id`, `seq`),
	FOREIGN KEY (`club_id`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "club_session_weekday" CHECK("club_sessions"."weekday" BETWEEN 1 AND 7),
	CONSTRAINT "club_session_type" CHECK("club_sessions"."type" IN ('rest', 'recovery', 'easy', 'long', 'steady', 'progression', 'tempo', 'fartlek', 'intervals', 'hills', 'strides', 'race', 'cross', 'strength', 'mobility', 'walk')),
	CONSTRAINT "club_session_at" CHECK("club_sessions"."at" GLOB '[0-2][0-9]:[0-5][0-9]' AND "club_sessions"."at" < '24:00'),
	CONSTRAINT "club_session_duration" CHECK("club_sessions"."duration_min" > 0 AND "club_sessions"."duration_min" <= 1440)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `clubs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`channel_id` text,
	`morning_post` text NOT NULL,
	`post_days` text NOT NULL,
	`evening_post` text,
	`silent` integer NOT NULL,
	`admin_id` text,
	CONSTRAINT "club_id" CHECK(length("clubs"."id") > 0),
	CONSTRAINT "club_time_zone" CHECK(length("clubs"."time_zone") > 0),
	CONSTRAINT "club_channel" CHECK(length("clubs"."channel_id") > 0),
	CONSTRAINT "club_morning_post" CHECK("clubs"."morning_post" GLOB '[0-2][0-9]:[0-5][0-9]' AND "clubs"."morning_post" < '24:00'),
	CONSTRAINT "club_post_days" CHECK(json_type("clubs"."post_days") = 'array'),
	CONSTRAINT "club_evening_post" CHECK("clubs"."evening_post" GLOB '[0-2][0-9]:[0-5][0-9]' AND "clubs"."evening_post" < '24:00'),
	CONSTRAINT "club_silent" CHECK("clubs"."silent" IN (0, 1))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`audience` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`claimed_at_ms` integer NOT NULL,
	`settled_at_ms` integer,
	`state` text NOT NULL,
	`channel_id` text,
	`message_id` text,
	`why` text,
	PRIMARY KEY(`audience`, `kind`, `day`),
	CONSTRAINT "delivery_day" CHECK("deliveries"."day" IS date("deliveries"."day")),
	CONSTRAINT "delivery_state" CHECK("deliveries"."state" IN ('claimed', 'sent', 'skipped', 'refused')),
	CONSTRAINT "delivery_settled" CHECK(("deliveries"."state" = 'claimed') = ("deliveries"."settled_at_ms" IS NULL)),
	CONSTRAINT "delivery_sent" CHECK(("deliveries"."state" = 'sent') = ("deliveries"."channel_id" IS NOT NULL AND "deliveries"."message_id" IS NOT NULL)),
	CONSTRAINT "delivery_why" CHECK(("deliveries"."state" IN ('skipped', 'refused')) = ("deliveries"."why" IS NOT NULL))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `deliveries_unsettled` ON `deliveries` (`claimed_at_ms`) WHERE "state" = 'claimed';
--> statement-breakpoint
CREATE TABLE `entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`write_id` integer NOT NULL,
	`runner_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text,
	`entry` text NOT NULL,
	FOREIGN KEY (`write_id`) REFERENCES `writes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "entry_kind" CHECK("entries"."kind" = json_extract("entries"."entry", '$.kind')),
	CONSTRAINT "entry_day" CHECK("entries"."day" IS date("entries"."day"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `entries_by_write` ON `entries` (`write_id`);
--> statement-breakpoint
CREATE INDEX `entries_by_topic` ON `entries` (`runner_id`,`kind`,`day`);
--> statement-breakpoint
CREATE TABLE `illnesses` (
	`runner_id` text NOT NULL,
	`id` integer NOT NULL,
	`symptoms` text NOT NULL,
	`from_day` text NOT NULL,
	`closed_day` text,
	PRIMARY KEY(`runner_id`, `id`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "illness_symptoms" CHECK(json_type("illnesses"."symptoms") = 'array'),
	CONSTRAINT "illness_first_day" CHECK("illnesses"."from_day" IS date("illnesses"."from_day")),
	CONSTRAINT "illness_closed" CHECK("illnesses"."closed_day" IS date("illnesses"."closed_day") AND "illnesses"."closed_day" >= "illnesses"."from_day")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `memberships` (
	`club_id` text NOT NULL,
	`runner_id` text NOT NULL,
	`sharing` text DEFAULT 'session type' NOT NULL,
	PRIMARY KEY(`club_id`, `runner_id`),
	FOREIGN KEY (`club_id`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "membership_sharing" CHECK("memberships"."sharing" IN ('nothing', 'session type', 'with my reason'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `memberships_by_runner` ON `memberships` (`runner_id`);
--> statement-breakpoint
CREATE TABLE `nights` (
	`runner_id` text NOT NULL,
	`day` text NOT NULL,
	`duration_h` real,
	`quality_step` integer,
	`nap_min` real,
	PRIMARY KEY(`runner_id`, `day`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "night_day" CHECK("nights"."day" IS date("nights"."day")),
	CONSTRAINT "night_duration" CHECK("nights"."duration_h" >= 0 AND "nights"."duration_h" <= 20),
	CONSTRAINT "night_quality" CHECK("nights"."quality_step" IN (1, 2, 3, 4, 5)),
	CONSTRAINT "night_nap" CHECK("nights"."nap_min" > 0 AND "nights"."nap_min" <= 1440)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `pain_reports` (
	`runner_id` text NOT NULL,
	`pain_id` integer NOT NULL,
	`day` text NOT NULL,
	`level` integer,
	`limp` integer,
	`worse_next_morning` integer,
	PRIMARY KEY(`runner_id`, `pain_id`, `day`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`runner_id`,`pain_id`) REFERENCES `pains`(`runner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "pain_report_day" CHECK("pain_reports"."day" IS date("pain_reports"."day")),
	CONSTRAINT "pain_report_level" CHECK("pain_reports"."level" >= 0 AND "pain_reports"."level" <= 10),
	CONSTRAINT "pain_report_limp" CHECK("pain_reports"."limp" IN (0, 1)),
	CONSTRAINT "pain_report_worse_next_morning" CHECK("pain_reports"."worse_next_morning" IN (0, 1))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `pains` (
	`runner_id` text NOT NULL,
	`id` integer NOT NULL,
	`site` text NOT NULL,
	`from_day` text NOT NULL,
	`closed_day` text,
	PRIMARY KEY(`runner_id`, `id`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "pain_site" CHECK(length("pains"."site") > 0),
	CONSTRAINT "pain_first_day" CHECK("pains"."from_day" IS date("pains"."from_day")),
	CONSTRAINT "pain_closed" CHECK("pains"."closed_day" IS date("pains"."closed_day") AND "pains"."closed_day" >= "pains"."from_day")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `planned_sessions` (
	`runner_id` text NOT NULL,
	`day` text NOT NULL,
	`type` text NOT NULL,
	`duration_min` real,
	`distance_km` real,
	`name` text,
	PRIMARY KEY(`runner_id`, `day`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "planned_day" CHECK("planned_sessions"."day" IS date("planned_sessions"."day")),
	CONSTRAINT "planned_type" CHECK("planned_sessions"."type" IN ('rest', 'recovery', 'easy', 'long', 'steady', 'progression', 'tempo', 'fartlek', 'intervals', 'hills', 'strides', 'race', 'cross', 'strength', 'mobility', 'walk')),
	CONSTRAINT "planned_duration" CHECK("planned_sessions"."duration_min" > 0 AND "planned_sessions"."duration_min" <= 1440),
	CONSTRAINT "planned_distance" CHECK("planned_sessions"."distance_km" > 0 AND "planned_sessions"."distance_km" <= 330)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `races` (
	`runner_id` text NOT NULL,
	`id` integer NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	`distance_km` real NOT NULL,
	`priority` text NOT NULL,
	`goal_min` real,
	PRIMARY KEY(`runner_id`, `id`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "race_day" CHECK("races"."day" IS date("races"."day")),
	CONSTRAINT "race_distance" CHECK("races"."distance_km" > 0 AND "races"."distance_km" <= 330),
	CONSTRAINT "race_priority" CHECK("races"."priority" IN ('A', 'B', 'C')),
	CONSTRAINT "race_goal" CHECK("races"."goal_min" > 0 AND "races"."goal_min" <= 1440)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `red_flags` (
	`runner_id` text NOT NULL,
	`id` integer NOT NULL,
	`sign` text NOT NULL,
	`from_day` text NOT NULL,
	`closed_day` text,
	PRIMARY KEY(`runner_id`, `id`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "red_flag_sign" CHECK("red_flags"."sign" IN ('chest pain', 'fainting', 'palpitations', 'breathless at rest', 'sudden headache', 'one-sided weakness', 'coughing blood', 'head injury', 'swollen calf', 'dark urine', 'confusion', 'bone pain', 'groin pain', 'bladder or saddle', 'pop, no weight-bearing', 'starvation', 'not wanting to live')),
	CONSTRAINT "red_flag_first_day" CHECK("red_flags"."from_day" IS date("red_flags"."from_day")),
	CONSTRAINT "red_flag_closed" CHECK("red_flags"."closed_day" IS date("red_flags"."closed_day") AND "red_flags"."closed_day" >= "red_flags"."from_day")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `runners` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text,
	`units` text NOT NULL,
	`tone` text NOT NULL,
	`wake` text,
	`bed` text,
	`quiet_start` text NOT NULL,
	`quiet_end` text NOT NULL,
	`experience` text,
	`runs_per_week` integer,
	`hard_per_week` integer,
	`runs_daily` integer,
	`sleep_need_h` real,
	`body_mass_kg` real,
	`has` text NOT NULL,
	`reminders` text NOT NULL,
	CONSTRAINT "runner_id" CHECK(length("runners"."id") > 0),
	CONSTRAINT "runner_time_zone" CHECK(length("runners"."time_zone") > 0),
	CONSTRAINT "runner_units" CHECK("runners"."units" IN ('km', 'mi')),
	CONSTRAINT "runner_tone" CHECK("runners"."tone" IN ('plain', 'warm', 'dry')),
	CONSTRAINT "runner_wake" CHECK("runners"."wake" GLOB '[0-2][0-9]:[0-5][0-9]' AND "runners"."wake" < '24:00'),
	CONSTRAINT "runner_bed" CHECK("runners"."bed" GLOB '[0-2][0-9]:[0-5][0-9]' AND "runners"."bed" < '24:00'),
	CONSTRAINT "runner_quiet_start" CHECK("runners"."quiet_start" GLOB '[0-2][0-9]:[0-5][0-9]' AND "runners"."quiet_start" < '24:00'),
	CONSTRAINT "runner_quiet_end" CHECK("runners"."quiet_end" GLOB '[0-2][0-9]:[0-5][0-9]' AND "runners"."quiet_end" < '24:00'),
	CONSTRAINT "runner_experience" CHECK("runners"."experience" IN ('new', 'under a year', 'club', 'long-standing')),
	CONSTRAINT "runner_runs_per_week" CHECK("runners"."runs_per_week" >= 0),
	CONSTRAINT "runner_hard_per_week" CHECK("runners"."hard_per_week" >= 0),
	CONSTRAINT "runner_runs_daily" CHECK("runners"."runs_daily" IN (0, 1)),
	CONSTRAINT "runner_sleep_need" CHECK("runners"."sleep_need_h" >= 0 AND "runners"."sleep_need_h" <= 20),
	CONSTRAINT "runner_body_mass" CHECK("runners"."body_mass_kg" >= 25 AND "runners"."body_mass_kg" <= 250),
	CONSTRAINT "runner_has" CHECK(json_type("runners"."has") = 'array'),
	CONSTRAINT "runner_reminders" CHECK(json_type("runners"."reminders") = 'array')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `runners_with_reminders` ON `runners` (`id`) WHERE "reminders" <> '[]';
--> statement-breakpoint
CREATE TABLE `sessions` (
	`runner_id` text NOT NULL,
	`day` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`duration_min` real,
	`distance_km` real,
	`rpe` real,
	`felt` text,
	`note` text,
	PRIMARY KEY(`runner_id`, `day`, `seq`),
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "session_day" CHECK("sessions"."day" IS date("sessions"."day")),
	CONSTRAINT "session_type" CHECK("sessions"."type" IN ('rest', 'recovery', 'easy', 'long', 'steady', 'progression', 'tempo', 'fartlek', 'intervals', 'hills', 'strides', 'race', 'cross', 'strength', 'mobility', 'walk')),
	CONSTRAINT "session_duration" CHECK("sessions"."duration_min" > 0 AND "sessions"."duration_min" <= 1440),
	CONSTRAINT "session_distance" CHECK("sessions"."distance_km" > 0 AND "sessions"."distance_km" <= 330),
	CONSTRAINT "session_rpe" CHECK("sessions"."rpe" >= 0 AND "sessions"."rpe" <= 10),
	CONSTRAINT "session_felt" CHECK("sessions"."felt" IN ('better', 'as expected', 'worse'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `threads` (
	`runner_id` text PRIMARY KEY NOT NULL,
	`thread` text NOT NULL,
	`until_ms` integer NOT NULL,
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `writes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`runner_id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`origin` text NOT NULL,
	`amends` integer,
	`place` integer,
	`undone_at_ms` integer,
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`amends`) REFERENCES `writes`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "write_origin" CHECK(length("writes"."origin") > 0),
	CONSTRAINT "write_amends" CHECK("writes"."amends" < "writes"."id")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `writes_by_origin` ON `writes` (`runner_id`,`origin`);
--> statement-breakpoint
CREATE INDEX `writes_by_runner` ON `writes` (`runner_id`);
--> statement-breakpoint
CREATE INDEX `writes_by_amended` ON `writes` (`amends`);
