package io.sidan.core.duty.reception;

import java.time.Instant;

/** A visitor on the way into the database, which gives it its id. */
final class VisitorRow {

    private Long id;
    private final long township;
    private final Long reception;
    private final String station;
    private final String deputy;
    private final Way way;
    private final Instant cameAt;
    private final Instant enteredAt;
    private final byte[] name;
    private final byte[] phone;
    private final byte[] address;
    private final String village;
    private final byte[] matter;
    private final String reply;
    private final String by;

    VisitorRow(
            long township,
            Long reception,
            String station,
            String deputy,
            Way way,
            Instant cameAt,
            Instant enteredAt,
            byte[] name,
            byte[] phone,
            byte[] address,
            String village,
            byte[] matter,
            String reply,
            String by) {
        this.township = township;
        this.reception = reception;
        this.station = station;
        this.deputy = deputy;
        this.way = way;
        this.cameAt = cameAt;
        this.enteredAt = enteredAt;
        this.name = name;
        this.phone = phone;
        this.address = address;
        this.village = village;
        this.matter = matter;
        this.reply = reply;
        this.by = by;
    }

    long id() {
        return id;
    }
}
