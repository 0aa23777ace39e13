package io.sidan.core.duty.record;

/** Where an article was printed. */
public enum OutletLevel {
    TOWN("镇级"),
    COUNTY("县级"),
    CITY("市级"),
    PROVINCE("省级"),
    NATION("国家级");

    private final String label;

    OutletLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
