/** 客户联系: the customer groups of the corporation, who is in them, and which have gone silent. */
package io.sidan.bot.channel.contacts;
