package org.amnok.domain.page;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A picture of a person's own, as large as its frame allows without being stretched.
///
/// @param picture the `Illustration` that the project keeps
/// @param alternative what it shows, for those who hear the page read; empty when it says nothing
/// @param logo true when a person says that it shows no person and no place: it is not asked about
///   when the page is released
/// @param credit whose it is, printed below it; null or empty for nothing
public record PictureItem(
        Placement placement,
        UUID picture,
        String alternative,
        boolean logo,
        @Nullable String credit)
        implements PageItem {
    private static final int LONGEST_ALTERNATIVE = 500;
    private static final int LONGEST_CREDIT = 200;

    public PictureItem {
        alternative = atMost(LONGEST_ALTERNATIVE, alternative);
        credit = credit == null || credit.isBlank() ? null : atMost(LONGEST_CREDIT, credit);
    }

    /// A picture without a credit.
    public PictureItem(Placement placement, UUID picture, String alternative, boolean logo) {
        this(placement, picture, alternative, logo, null);
    }

    private static String atMost(int length, String words) {
        return words.substring(0, Math.min(words.length(), length));
    }

    @Override
    public PictureItem with(Placement next) {
        return new PictureItem(next, picture, alternative, logo, credit);
    }

    public PictureItem told(String next) {
        return new PictureItem(placement, picture, next, logo, credit);
    }

    public PictureItem asLogo(boolean isLogo) {
        return new PictureItem(placement, picture, alternative, isLogo, credit);
    }

    public PictureItem credited(String next) {
        return new PictureItem(placement, picture, alternative, logo, next);
    }

    /// What it says to those who hear the page read; empty for nothing.
    public String spoken() {
        return Stream.of(alternative, credit == null ? "" : credit)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
