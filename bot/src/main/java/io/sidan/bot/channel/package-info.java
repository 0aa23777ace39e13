/** The ways in, a folder each; none knows another, and what is said of each is told here. */
package io.sidan.bot.channel;
