/** 公众号: followers write to it, and are answered within what WeChat allows. */
package io.sidan.bot.channel.mp;
