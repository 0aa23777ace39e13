/** The own app of the WeCom corporation: what its members write to it, tap in it and enter by it. */
package io.sidan.bot.channel.app;
