/** Robots in internal rooms, spoken through by their webhooks. */
package io.sidan.bot.channel.robot;
