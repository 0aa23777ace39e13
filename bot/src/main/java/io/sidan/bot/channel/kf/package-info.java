/** 微信客服: what residents write to it in private, and the records of their groups that they forward to it. */
package io.sidan.bot.channel.kf;
