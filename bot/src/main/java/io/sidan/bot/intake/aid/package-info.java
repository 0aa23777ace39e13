/** Other machines that help to understand, each off until an operator switches it on: they find words and sort, and decide nothing. */
package io.sidan.bot.intake.aid;
