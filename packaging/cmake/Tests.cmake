# cairn_test(NAME LINKS ...): a Qt Test from NAME.cpp. Each runs with homes of its own, so that no test sees a user's settings.
function(cairn_test name)
  if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp) # BRINGUP
    return() # BRINGUP
  endif() # BRINGUP
  cmake_parse_arguments(TEST "GUI" "TIMEOUT" "LINKS;SOURCES;LABELS" ${ARGN})
  add_executable(${name} ${name}.cpp ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE ${TEST_LINKS} Qt6::Test)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_definitions(${name} PRIVATE
    CAIRN_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CAIRN_BINARY_DIR="${CMAKE_BINARY_DIR}"
    CAIRN_SHARED_DATA="${CMAKE_SOURCE_DIR}/../shared/data")
  if(TEST_GUI)
    target_precompile_headers(${name} PRIVATE <QtWidgets> <QtTest>)
  else()
    target_precompile_headers(${name} PRIVATE <QtCore> <QtGui> <QtTest>)
  endif()
  add_test(NAME ${name} COMMAND ${CMAKE_SOURCE_DIR}/tests/run-isolated $<TARGET_FILE:${name}>)
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}")
endfunction()
