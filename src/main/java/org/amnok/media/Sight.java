package org.amnok.media;

import org.amnok.domain.codelist.MediaType;

/// How an original can be seen.
public enum Sight {
    /// As a picture that this program reads itself.
    PICTURE,
    /// As a picture that a program of this machine makes of it.
    CONVERTED,
    /// Page by page.
    PAGES,
    /// As pictures of moments, which a program of this machine takes out of it.
    MOMENTS,
    /// Not here: it is opened with another program.
    NONE;

    public static Sight of(MediaType type) {
        return switch (type) {
            case JPEG, PNG, GIF, BMP, TIFF, WEBP -> PICTURE;
            case HEIC, AVIF, JPEG_2000 -> CONVERTED;
            case PDF -> PAGES;
            case MP4, QUICKTIME, MATROSKA, AVI -> MOMENTS;
            case HTML, MHTML, GPX, ZIP, TEXT, UNKNOWN -> NONE;
        };
    }
}
