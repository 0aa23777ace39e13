/** Internal rooms of the WeCom corporation. */
package io.sidan.bot.channel.room;
