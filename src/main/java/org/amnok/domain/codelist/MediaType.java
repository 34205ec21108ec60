package org.amnok.domain.codelist;

/// What the bytes of an original are. The name of a file says nothing about it.
public enum MediaType {
    JPEG("image/jpeg", EvidenceKind.PHOTO),
    PNG("image/png", EvidenceKind.PHOTO),
    GIF("image/gif", EvidenceKind.PHOTO),
    BMP("image/bmp", EvidenceKind.PHOTO),
    TIFF("image/tiff", EvidenceKind.SATELLITE_IMAGE),
    WEBP("image/webp", EvidenceKind.PHOTO),
    HEIC("image/heic", EvidenceKind.PHOTO),
    AVIF("image/avif", EvidenceKind.PHOTO),
    JPEG_2000("image/jp2", EvidenceKind.SATELLITE_IMAGE),
    MP4("video/mp4", EvidenceKind.VIDEO),
    QUICKTIME("video/quicktime", EvidenceKind.VIDEO),
    MATROSKA("video/x-matroska", EvidenceKind.VIDEO),
    AVI("video/x-msvideo", EvidenceKind.VIDEO),
    PDF("application/pdf", EvidenceKind.DOCUMENT),
    HTML("text/html", EvidenceKind.WEB_PAGE),
    MHTML("multipart/related", EvidenceKind.WEB_PAGE),
    GPX("application/gpx+xml", EvidenceKind.DOCUMENT),
    ZIP("application/zip", EvidenceKind.DOCUMENT),
    TEXT("text/plain", EvidenceKind.NOTE),
    UNKNOWN("application/octet-stream", EvidenceKind.DOCUMENT);

    private final String code;
    private final EvidenceKind usualKind;

    MediaType(String code, EvidenceKind usualKind) {
        this.code = code;
        this.usualKind = usualKind;
    }

    /// As the Internet names it; written in files.
    public String code() {
        return code;
    }

    /// What it is taken for until a person says otherwise.
    public EvidenceKind usualKind() {
        return usualKind;
    }
}
