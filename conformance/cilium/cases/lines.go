package cases

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

// EachLine gives every line of a file that is not empty.
func EachLine(name string, do func([]byte) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewReader(file)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 1 {
			if err := do(line); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
