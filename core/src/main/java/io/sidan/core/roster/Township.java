package io.sidan.core.roster;

/**
 * @param prefix of its document numbers
 * @param version moves with every change of its roster
 * @param sampleOf the township it plays with simulated data, or null for a real one
 */
public record Township(long id, String name, String county, String prefix, int version, Long sampleOf) {

    /** Whether all that happens in it is simulated. */
    public boolean isSample() {
        return sampleOf != null;
    }
}
