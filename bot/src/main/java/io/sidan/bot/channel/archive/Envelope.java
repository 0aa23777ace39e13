package io.sidan.bot.channel.archive;

import tools.jackson.databind.JsonNode;

/**
 * One archived message, sealed by WeCom with a random key, which is itself sealed with the company's public key.
 *
 * @param seq its place in the company's archive, from 1
 * @param id WeCom's id of the message; empty where the envelope came damaged
 * @param version which of the company's public keys it was sealed with
 * @param key the random key, sealed, in Base64
 * @param words the message, sealed
 */
record Envelope(long seq, String id, int version, String key, String words) {

    /** A damaged envelope keeps what can be read of it: it is put aside where it cannot be opened. */
    static Envelope of(JsonNode json) {
        return new Envelope(
                json.path("seq").asLong(0),
                json.path("msgid").asString(""),
                json.path("publickey_ver").asInt(0),
                json.path("encrypt_random_key").asString(""),
                json.path("encrypt_chat_msg").asString(""));
    }
}
