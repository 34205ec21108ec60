package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.amnok.words.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultWordsTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new FileFault("it ends in the middle"), "it ends in the middle"),
                Arguments.of(new EOFException(), "it ends too early"),
                Arguments.of(
                        new ZipException("invalid CEN header (bad offset)"),
                        "its compressed contents are damaged"),
                Arguments.of(new AccessDeniedException("/a"), "permission denied"),
                Arguments.of(
                        new FileNotFoundException("/a (Permission denied)"), "permission denied"),
                Arguments.of(
                        new FileSystemException("/a", null, "No space left on device"),
                        "the disk is full"),
                Arguments.of(
                        new UncheckedIOException(new IOException("Input/output error")),
                        "the disk reports an error"),
                Arguments.of(
                        new IOException("failed to offload data block of size 64.0 KiB"),
                        "the disk is full"),
                Arguments.of(new IOException("lzma_code: 7"), "it is not as it should be"),
                Arguments.of(new NullPointerException(), "it is not as it should be"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_told_in_words_of_ours(Throwable failure, String words) {
        assertThat(FaultWords.of(failure)).isEqualTo(words);
    }

    @Test
    void a_full_disk_is_told_in_the_language_of_the_window() {
        Spoken.speak("ko");
        assertThat(FaultWords.of(new IOException("No space left on device")))
                .isEqualTo("디스크가 가득 찼습니다");
    }

    @AfterEach
    void speak_english_again() {
        Spoken.speak("en");
    }
}
