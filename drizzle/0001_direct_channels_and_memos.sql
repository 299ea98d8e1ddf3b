CREATE TABLE `direct_channels` (
	`runner_id` text PRIMARY KEY NOT NULL,
	`channel_id` text NOT NULL,
	`last_seen_message_id` text NOT NULL,
	FOREIGN KEY (`runner_id`) REFERENCES `runners`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "direct_channel" CHECK(length("direct_channels"."channel_id") > 0),
	CONSTRAINT "direct_channel_seen" CHECK(length("direct_channels"."last_seen_message_id") > 0)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `memos` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT, WITHOUT ROWID;
