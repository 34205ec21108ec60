package org.amnok.cli;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The hashes of rows that a released one may have been, in every way that comes to mind. They are
/// made once for all the files in which they are looked for.
final class RowHashes {
    /// So many bytes at the beginning of a hash are compared: those before the version of a UUID.
    static final int BYTES = 6;

    private static final List<String> SEPARATORS = List.of("\u001f", ",", ";", "\t", "|", " ", "");
    private static final List<String> PREFIXES = List.of("", "amnok-import:");
    private static final List<MessageDigest> HASHES =
            Stream.of("MD5", "SHA-1", "SHA-256").map(RowHashes::digest).toList();

    private final List<List<String>> rows;
    private final long[][] beginnings;

    /// @param rows cells of each
    RowHashes(List<List<String>> rows) {
        this.rows = rows;
        beginnings =
                rows.stream()
                        .map(RowHashes::texts)
                        .map(texts -> texts.flatMapToLong(t -> Arrays.stream(of(t))).toArray())
                        .toArray(long[][]::new);
    }

    /// The first row of which a hash is in what was written.
    Optional<List<String>> provenBy(GuessedRows written) {
        return IntStream.range(0, beginnings.length)
                .filter(row -> LongStream.of(beginnings[row]).anyMatch(written::has))
                .mapToObj(rows::get)
                .findFirst();
    }

    private static Stream<String> texts(List<String> cells) {
        return PREFIXES.stream()
                .flatMap(prefix -> SEPARATORS.stream().map(s -> prefix + String.join(s, cells)));
    }

    /// The beginning of each hash of a text.
    static long[] of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return HASHES.stream().mapToLong(hash -> beginning(hash.digest(bytes), 0)).toArray();
    }

    static long beginning(byte[] bytes, int at) {
        var number = 0L;
        for (int i = 0; i < BYTES; i++) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
