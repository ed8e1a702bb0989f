/// Makes the model files from treebanks and marked reports.
@NullMarked
package parley.training;

import org.jspecify.annotations.NullMarked;
