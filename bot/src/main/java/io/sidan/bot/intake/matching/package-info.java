/** Whether a report and an open case are one matter, and how probably they are. */
package io.sidan.bot.intake.matching;
