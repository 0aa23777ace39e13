package io.sidan.bot.reply;

import java.util.List;

/**
 * One message to be sent.
 *
 * @param key names it at every try
 */
record Claim(String key, List<Parcel> parcels) {

    Parcel first() {
        return parcels.get(0);
    }

    List<Long> ids() {
        return parcels.stream().map(Parcel::id).toList();
    }
}
