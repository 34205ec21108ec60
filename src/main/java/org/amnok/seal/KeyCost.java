package org.amnok.seal;

/// What one guess of a passphrase costs: the parameters of Argon2id, with one lane.
///
/// @param memoryKib memory, in KiB
/// @param iterations passes over it
public record KeyCost(int memoryKib, int iterations) {
    /// For files of persons: 64 MiB, once. OWASP asks for 46 MiB, once, at the least.
    public static final KeyCost USUAL = new KeyCost(65_536, 1);

    private static final int LEAST_KIB = 8;
    private static final int MOST_KIB = 1 << 20;
    private static final int MOST_ITERATIONS = 16;

    /// Bounded: a file of somebody else must not keep this machine busy for ever.
    boolean isAllowed() {
        return memoryKib >= LEAST_KIB
                && memoryKib <= MOST_KIB
                && iterations >= 1
                && iterations <= MOST_ITERATIONS;
    }
}
