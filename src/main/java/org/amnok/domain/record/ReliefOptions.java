package org.amnok.domain.record;

/// What is drawn of heights.
///
/// @param shade the light and dark of slopes
/// @param tints a colour for each step of height, with its legend
/// @param contours lines of equal height, where the posts are dense enough for them
public record ReliefOptions(boolean shade, boolean tints, boolean contours) {
    /// Quiet enough to print on.
    public static final ReliefOptions DESIGNED = new ReliefOptions(true, false, true);

    public ReliefOptions shaded(boolean on) {
        return new ReliefOptions(on, tints, contours);
    }

    public ReliefOptions tinted(boolean on) {
        return new ReliefOptions(shade, on, contours);
    }

    public ReliefOptions contoured(boolean on) {
        return new ReliefOptions(shade, tints, on);
    }
}
