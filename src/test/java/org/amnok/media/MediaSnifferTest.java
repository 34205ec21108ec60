package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.amnok.domain.codelist.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What files are by their first bytes.
class MediaSnifferTest {
    @ParameterizedTest
    @CsvSource({
        "FFD8FFE1, JPEG",
        "89504E470D0A1A0A, PNG",
        "474946383961, GIF",
        "49492A00, TIFF",
        "4D4D002A, TIFF",
        "4D4D002B, TIFF",
        "424D0000000000000000, BMP",
        "524946460000000057454250, WEBP",
        "524946460000000041564920, AVI",
        "00000018667479706865696300000000, HEIC",
        "0000001866747970617669660000, AVIF",
        "0000001866747970717420200000, QUICKTIME",
        "000000186674797069736F6D0000, MP4",
        "1A45DFA3, MATROSKA",
        "0000000C6A5020200D0A870A, JPEG_2000",
        "504B0304, ZIP",
        "7F454C4600, UNKNOWN"
    })
    void a_signature_tells(String hex, MediaType type) {
        assertThat(MediaSniffer.of(HexFormat.of().parseHex(hex))).isEqualTo(type);
    }

    @Test
    void written_files_are_told_by_how_they_begin() {
        assertThat(of("%PDF-1.7\n")).isEqualTo(MediaType.PDF);
        assertThat(of("\uFEFF\n<!DOCTYPE html><html>")).isEqualTo(MediaType.HTML);
        assertThat(of("<!-- saved from url --><html lang=ko>")).isEqualTo(MediaType.HTML);
        assertThat(
                        of(
                                "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;"))
                .isEqualTo(MediaType.MHTML);
        assertThat(of("<?xml version='1.0'?>\n<!-- drive --><gpx version='1.1'>"))
                .isEqualTo(MediaType.GPX);
        assertThat(of("<gpxtpx>")).isEqualTo(MediaType.TEXT);
        assertThat(of("혜산 11월 중순")).isEqualTo(MediaType.TEXT);
    }

    @Test
    void nothing_is_unknown() {
        assertThat(MediaSniffer.of(new byte[0])).isEqualTo(MediaType.UNKNOWN);
    }

    private static MediaType of(String text) {
        return MediaSniffer.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
