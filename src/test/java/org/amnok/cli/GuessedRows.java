package org.amnok.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;

/// Who has a released file and knows the shape of the table that it came from: hashes every row
/// that it may have been, in every way that comes to mind, and looks for the hash among all that
/// the file holds, as hexadecimal digits and as bytes.
final class GuessedRows {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F][0-9a-fA-F-]{10,}");

    /// So many bits at the beginning of a hash are compared: those before the version of a UUID.
    private static final int BYTES = 6;

    private static final List<String> SEPARATORS = List.of("\u001f", ",", ";", "\t", "|", " ", "");
    private static final List<String> PREFIXES = List.of("", "amnok-import:");
    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256");

    private final StringBuilder texts = new StringBuilder();
    private final Set<Long> beginnings = new HashSet<>();
    private final List<MessageDigest> digests = new ArrayList<>();

    /// @param files all that was written
    GuessedRows(List<Path> files) throws IOException {
        for (var hash : HASHES) {
            try {
                digests.add(MessageDigest.getInstance(hash));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        for (var file : files) {
            try (var in = Files.newInputStream(file)) {
                take(in.readAllBytes());
            }
        }
    }

    private void take(byte[] bytes) throws IOException {
        for (int at = 0; at + BYTES <= bytes.length; at++) {
            beginnings.add(beginning(bytes, at));
        }
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        DIGITS.matcher(text).results().forEach(match -> takeDigits(match.group()));
        texts.append(text);
        if (text.startsWith("PK")) {
            try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
                takeEntries(zip);
            }
        } else if (text.startsWith("%PDF")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                takeStreams(pdf.getDocument());
            }
        }
    }

    private void takeStreams(COSDocument pdf) throws IOException {
        for (var key : pdf.getXrefTable().keySet()) {
            if (pdf.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    take(in.readAllBytes());
                }
            }
        }
    }

    private void takeEntries(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            take(entry.getName().getBytes(StandardCharsets.UTF_8));
            take(((InputStream) zip).readAllBytes());
        }
    }

    /// A token may have something before it, for example the digits of a time.
    private void takeDigits(String token) {
        var digits = token.replace("-", "").toLowerCase(Locale.ROOT);
        for (int at = 0; at + 2 * BYTES <= digits.length(); at++) {
            beginnings.add(beginning(HexFormat.of().parseHex(digits, at, at + 2 * BYTES), 0));
        }
    }

    private static long beginning(byte[] bytes, int at) {
        var number = 0L;
        for (int i = 0; i < BYTES; i++) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }

    /// True when a hash of the row is in what was written.
    boolean isProven(List<String> cells) {
        return PREFIXES.stream()
                .flatMap(prefix -> SEPARATORS.stream().map(s -> prefix + String.join(s, cells)))
                .anyMatch(this::isHashed);
    }

    private boolean isHashed(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return digests.stream()
                .anyMatch(digest -> beginnings.contains(beginning(digest.digest(bytes), 0)));
    }

    /// True when a text or a hash of it is in what was written.
    boolean isTold(String text) {
        var plain = text.replace("-", "");
        return isHashed(text)
                || isHashed(plain)
                || plain.matches("[0-9a-f]{12,}")
                        && beginnings.contains(
                                beginning(HexFormat.of().parseHex(plain, 0, 2 * BYTES), 0));
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
