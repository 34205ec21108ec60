package org.amnok.domain.page;

import java.util.UUID;

/// A picture of a person's own, as large as its frame allows without being stretched.
///
/// @param picture the `Illustration` that the project keeps
/// @param alternative what it shows, for those who hear the page read; empty when it says nothing
/// @param logo true when a person says that it shows no person and no place: it is not asked about
///   when the page is released
public record PictureItem(Placement placement, UUID picture, String alternative, boolean logo)
        implements PageItem {
    private static final int LONGEST_ALTERNATIVE = 500;

    public PictureItem {
        alternative = alternative.substring(0, Math.min(alternative.length(), LONGEST_ALTERNATIVE));
    }

    @Override
    public PictureItem with(Placement next) {
        return new PictureItem(next, picture, alternative, logo);
    }

    public PictureItem told(String next) {
        return new PictureItem(placement, picture, next, logo);
    }

    public PictureItem asLogo(boolean isLogo) {
        return new PictureItem(placement, picture, alternative, isLogo);
    }
}
