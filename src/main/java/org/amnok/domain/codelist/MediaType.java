package org.amnok.domain.codelist;

import org.amnok.domain.Coded;

/// What the bytes of an original are. The name of a file says nothing about it.
public enum MediaType implements Coded {
    JPEG("image/jpeg", "jpg", EvidenceKind.PHOTO),
    PNG("image/png", "png", EvidenceKind.PHOTO),
    GIF("image/gif", "gif", EvidenceKind.PHOTO),
    BMP("image/bmp", "bmp", EvidenceKind.PHOTO),
    TIFF("image/tiff", "tif", EvidenceKind.SATELLITE_IMAGE),
    WEBP("image/webp", "webp", EvidenceKind.PHOTO),
    HEIC("image/heic", "heic", EvidenceKind.PHOTO),
    AVIF("image/avif", "avif", EvidenceKind.PHOTO),
    JPEG_2000("image/jp2", "jp2", EvidenceKind.SATELLITE_IMAGE),
    MP4("video/mp4", "mp4", EvidenceKind.VIDEO),
    QUICKTIME("video/quicktime", "mov", EvidenceKind.VIDEO),
    MATROSKA("video/x-matroska", "mkv", EvidenceKind.VIDEO),
    AVI("video/x-msvideo", "avi", EvidenceKind.VIDEO),
    PDF("application/pdf", "pdf", EvidenceKind.DOCUMENT),
    HTML("text/html", "html", EvidenceKind.WEB_PAGE),
    MHTML("multipart/related", "mht", EvidenceKind.WEB_PAGE),
    GPX("application/gpx+xml", "gpx", EvidenceKind.DOCUMENT),
    ZIP("application/zip", "zip", EvidenceKind.DOCUMENT),
    TEXT("text/plain", "txt", EvidenceKind.NOTE),
    UNKNOWN("application/octet-stream", "", EvidenceKind.DOCUMENT);

    private final String code;
    private final String ending;
    private final EvidenceKind usualKind;

    MediaType(String code, String ending, EvidenceKind usualKind) {
        this.code = code;
        this.ending = ending;
        this.usualKind = usualKind;
    }

    /// As the Internet names it; written in files.
    @Override
    public String code() {
        return code;
    }

    /// How the name of such a file ends, without the dot; empty when it is not known what it is.
    public String ending() {
        return ending;
    }

    /// What it is taken for until a person says otherwise.
    public EvidenceKind usualKind() {
        return usualKind;
    }
}
