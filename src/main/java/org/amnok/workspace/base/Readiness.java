package org.amnok.workspace.base;

/// Whether a base layer is shown quickly at small scales.
///
/// @param share of the work that is done, 0 to 1
/// @param failure why it was not finished; empty when it was not tried, or given up by a person
public record Readiness(Stage stage, double share, String failure) {
    public static final Readiness READY = new Readiness(Stage.READY, 1, "");

    public enum Stage {
        READY,
        /// Small copies of it could be made.
        WANTED,
        /// Small copies of it are being made.
        MAKING
    }

    static Readiness wanted(String failure) {
        return new Readiness(Stage.WANTED, 0, failure);
    }

    static Readiness making(double share) {
        return new Readiness(Stage.MAKING, share, "");
    }
}
