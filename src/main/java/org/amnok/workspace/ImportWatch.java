package org.amnok.workspace;

/// Follows an import, and may end it. Called on the thread that reads.
public interface ImportWatch {
    /// @param rows read so far, rejected ones among them
    /// @param share of the work that is done, 0 to 1; negative when it is not known
    void at(long rows, double share);

    /// Told while it is found out how dates and coordinates are written, before rows are read.
    ///
    /// @param share of that which is done, 0 to 1; negative when it is not known
    default void lookingThrough(double share) {}

    /// Told when all rows are read and what they gave is being kept: that cannot be ended any more.
    default void keeping() {}

    /// Asked often; once it is true the import ends and leaves nothing behind.
    boolean isCancelled();

    /// Watches nothing.
    ImportWatch NONE =
            new ImportWatch() {
                @Override
                public void at(long rows, double share) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };
}
