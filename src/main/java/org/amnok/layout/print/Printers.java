package org.amnok.layout.print;

import java.nio.file.Path;
import java.util.List;

/// The printers of this machine. They are asked only when a person wants to print: the print
/// service of the system may look for some in the network.
public interface Printers {
    /// Their names, that which is used unless another is chosen first; none where there is none.
    /// May take seconds.
    List<String> names();

    /// Prints a PDF.
    ///
    /// @param name of one of them
    /// @return how many sheets it was given
    /// @throws org.amnok.domain.ProblemException when it does not take them
    int print(String name, Path pdf, PrintPlan plan);

    /// True for a printer that takes sheets and prints none of them before it is resumed. May take
    /// seconds.
    boolean isPaused(String name);
}
