package org.amnok.exchange.feature;

import java.io.IOException;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
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
            throw new ProblemException(
                    new Problem(
                            "The file cannot be read: " + FaultWords.of(e),
                            name,
                            "Check that it is whole and that you may read it."),
                    e);
        }
    }
}
