/** The WeCom account that the official channels share: its secrets, its API and what its errors mean. */
package io.sidan.bot.channel.wecom;
