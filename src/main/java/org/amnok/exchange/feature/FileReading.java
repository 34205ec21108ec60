package org.amnok.exchange.feature;

import java.io.IOException;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;

/// A way through a file. What goes wrong on it is reported with the name of the file.
@FunctionalInterface
public interface FileReading<T> {
    T read() throws IOException;

    /// @param name of the file or layer, for people
    /// @throws ProblemException when it cannot be read to its end
    static <T> T named(String name, FileReading<T> reading) {
        try {
            return reading.read();
        } catch (ProblemException e) {
            throw new ProblemException(e.problem().at(name), e);
        } catch (IOException e) {
            throw ProblemException.ofPlace(
                            name,
                            "common.the_file_cannot_be_read",
                            "exchange.check_that_it_is_whole_and",
                            FaultWords.of(e))
                    .because(e);
        }
    }
}
