package org.amnok.workspace;

/// Follows the writing of data, and may end it. Called on the thread that writes.
public interface ExportWatch {
    /// Watches nothing.
    ExportWatch NONE =
            new ExportWatch() {
                @Override
                public void at(long written, long all) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// Told for every record. Formats that look at all records before they write tell it twice.
    ///
    /// @param written records before this one
    /// @param all records of the file
    void at(long written, long all);

    /// Told for every picture, before the records.
    ///
    /// @param written pictures before this one
    /// @param all pictures of the file
    default void atPicture(long written, long all) {}

    /// Asked for every record and picture; once it is true the writing ends and leaves no file.
    boolean isCancelled();
}
