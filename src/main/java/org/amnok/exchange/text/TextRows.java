package org.amnok.exchange.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.MeasuredStream;
import org.amnok.exchange.table.RecordRow;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A walk over the rows of a text file, its header included.
final class TextRows implements AutoCloseable {
    private final Path file;
    private final TextFormat format;
    private final MeasuredStream bytes;
    private final DelimitedText text;

    /// @throws ProblemException when the file cannot be read
    public TextRows(Path file, TextFormat format) {
        this.file = file;
        this.format = format;
        try {
            bytes = MeasuredStream.of(file);
            bytes.skipNBytes(format.markBytes());
        } catch (IOException e) {
            throw unreadable(e);
        }
        var decoder =
                format.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        text = new DelimitedText(new InputStreamReader(bytes, decoder), format.dialect());
    }

    /// The first row of the table, past what stands above it; null when there is none.
    @Nullable RecordRow header() {
        skipRowsAbove();
        return next();
    }

    /// Reads past what stands above the table.
    void skipRowsAbove() {
        for (var i = 0; i < format.rowsAbove(); i++) {
            next();
        }
    }

    /// The next row that is not blank; null after the last.
    ///
    /// @throws ProblemException when the file cannot be read on
    @Nullable RecordRow next() {
        try {
            return text.row();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// How much of the file has been read, 0 to 1.
    double share() {
        return bytes.share();
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ProblemException unreadable(IOException cause) {
        var name = String.valueOf(file.getFileName());
        var problem =
                cause instanceof CharacterCodingException
                        ? Problem.ofPlace(
                                Messages.text("exchange.near_line", name, text.line()),
                                "exchange.the_file_is_not_written_in",
                                "exchange.choose_another_encoding_or_save",
                                format.encoding())
                        : Problem.ofPlace(
                                name,
                                "common.the_file_cannot_be_read",
                                "exchange.check_that_it_is_a_table",
                                FaultWords.of(cause));
        return new ProblemException(problem, cause);
    }
}
