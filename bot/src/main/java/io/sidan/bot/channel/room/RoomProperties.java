package io.sidan.bot.channel.room;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param chats code of an internal room → chatid of the room, which the app itself made
 */
@ConfigurationProperties("sidan.room")
record RoomProperties(@DefaultValue Map<String, String> chats) {}
