package io.sidan.wecom;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the stand-in was asked.
 *
 * @param secret by which the access token was got; null for gettoken itself
 * @param body the JSON posted; missing node where there is none
 * @param errcode what was answered; 0: done
 */
public record Call(String method, String path, Map<String, String> query, String secret, JsonNode body, int errcode) {

    Call answered(int code) {
        return new Call(method, path, query, secret, body, code);
    }

    public boolean done() {
        return errcode == 0;
    }

    /** A field that must be there and be words of at most so many bytes of UTF-8. */
    public String words(String field, int mostBytes) {
        JsonNode value = body.at("/" + field.replace('.', '/'));
        if (!value.isString() || value.asString().isEmpty()) {
            throw new Refused(40058, field + " missing or no string");
        }
        if (value.asString().getBytes(StandardCharsets.UTF_8).length > mostBytes) {
            throw new Refused(40058, field + " longer than " + mostBytes + " bytes");
        }
        return value.asString();
    }

    /** A whole number that must be there, within bounds. */
    public int number(String field, int least, int most) {
        JsonNode value = body.at("/" + field.replace('.', '/'));
        if (!value.isIntegralNumber() || value.asInt() < least || value.asInt() > most) {
            throw new Refused(40058, field + " is no number of " + least + " to " + most);
        }
        return value.asInt();
    }

    /** A parameter of the address that must be there. */
    public String parameter(String name) {
        String value = query.get(name);
        if (value == null || value.isEmpty()) {
            throw new Refused(40058, name + " missing");
        }
        return value;
    }

    static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
        }
        return query;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
