package org.amnok.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.amnok.domain.Lazy;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;

/// Who has a released file and knows the shape of the table that it came from: looks for the
/// [RowHashes] of every row that it may have been among all that the file holds, as hexadecimal
/// digits and as bytes.
final class GuessedRows {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F][0-9a-fA-F-]{10,}");

    /// As many as the bytes that are compared have.
    private static final int DIGITS_OF_HASH = 2 * RowHashes.BYTES;

    private final StringBuilder texts = new StringBuilder();
    private final Lazy<long[]> beginnings;

    /// @param files all that was written
    GuessedRows(List<Path> files) throws IOException {
        var found = LongStream.builder();
        for (var file : files) {
            try (var in = Files.newInputStream(file)) {
                take(in.readAllBytes(), found);
            }
        }
        beginnings = new Lazy<>(() -> found.build().sorted().toArray());
    }

    private void take(byte[] bytes, LongStream.Builder found) throws IOException {
        for (int at = 0; at + RowHashes.BYTES <= bytes.length; at++) {
            found.add(RowHashes.beginning(bytes, at));
        }
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        DIGITS.matcher(text).results().forEach(match -> takeDigits(match.group(), found));
        texts.append(text);
        if (text.startsWith("PK")) {
            try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
                takeEntries(zip, found);
            }
        } else if (text.startsWith("%PDF")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                takeStreams(pdf.getDocument(), found);
            }
        }
    }

    private void takeStreams(COSDocument pdf, LongStream.Builder found) throws IOException {
        for (var key : pdf.getXrefTable().keySet()) {
            if (pdf.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    take(in.readAllBytes(), found);
                }
            }
        }
    }

    private void takeEntries(ZipInputStream zip, LongStream.Builder found) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            take(entry.getName().getBytes(StandardCharsets.UTF_8), found);
            take(((InputStream) zip).readAllBytes(), found);
        }
    }

    /// A token may have something before it, for example the digits of a time.
    private void takeDigits(String token, LongStream.Builder found) {
        var digits = token.replace("-", "").toLowerCase(Locale.ROOT);
        for (int at = 0; at + DIGITS_OF_HASH <= digits.length(); at++) {
            found.add(ofDigits(digits, at));
        }
    }

    private static long ofDigits(String digits, int at) {
        return RowHashes.beginning(HexFormat.of().parseHex(digits, at, at + DIGITS_OF_HASH), 0);
    }

    /// True when the beginning of a hash is in what was written.
    boolean has(long beginning) {
        return Arrays.binarySearch(beginnings.get(), beginning) >= 0;
    }

    private boolean isHashed(String text) {
        return Arrays.stream(RowHashes.of(text)).anyMatch(this::has);
    }

    /// True when a text or a hash of it is in what was written.
    boolean isTold(String text) {
        var plain = text.replace("-", "");
        return isHashed(text)
                || isHashed(plain)
                || plain.matches("[0-9a-f]{12,}") && has(ofDigits(plain, 0));
    }

    /// All that is written as a pattern has it, in the order in which it stands.
    static List<String> found(Pattern pattern, List<Path> files) throws IOException {
        return pattern.matcher(new GuessedRows(files).texts)
                .results()
                .map(match -> match.group())
                .toList();
    }

    /// Every file of a folder.
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
