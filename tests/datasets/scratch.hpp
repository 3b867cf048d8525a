// Small files for the tests of the readers, in a folder under build/ that is gone again when the test ends.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

class Scratch {
  public:
    explicit Scratch(const std::string& folder) : folder_(folder) {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    // Returns the file's path.
    std::string write(const std::string& name, const std::string& bytes) const {
        std::ofstream file(folder_ + "/" + name, std::ios::binary);
        file << bytes;
        return folder_ + "/" + name;
    }

  private:
    std::string folder_;
};
